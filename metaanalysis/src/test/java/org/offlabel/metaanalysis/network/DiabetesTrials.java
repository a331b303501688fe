package org.offlabel.metaanalysis.network;

import java.util.List;
import org.offlabel.metaanalysis.effect.Measure;

/**
 * Glucose-lowering drugs added to a sulfonylurea, mean (change of) HbA1c: Senn, Gavini, Magrez &
 * Scheen 2013, Statistical Methods in Medical Research 22:169-189; the figures as in the data set
 * dat.senn2013 of the R package metadat.
 */
record DiabetesTrials(List<MeanArm> arms) {

  static DiabetesTrials published() {
    return new DiabetesTrials(
        List.of(
            new MeanArm("De Fronzo (1995)", "metformin", -1.7, 1.459, 213),
            new MeanArm("De Fronzo (1995)", "placebo", 0.2, 1.446, 209),
            new MeanArm("Lewin (2007)", "metformin", -0.74, 1.106, 431),
            new MeanArm("Lewin (2007)", "placebo", 0.08, 1.004, 144),
            new MeanArm("Willms (1999)", "metformin", -2.5, 0.862, 29),
            new MeanArm("Willms (1999)", "acarbose", -2.3, 1.782, 31),
            new MeanArm("Willms (1999)", "placebo", -1.3, 1.831, 29),
            new MeanArm("Davidson (2007)", "rosiglitazone", -1.2, 1.097, 117),
            new MeanArm("Davidson (2007)", "placebo", 0.14, 1.093, 116),
            new MeanArm("Wolffenbuttel (1999)", "rosiglitazone", -0.9, 1.1, 183),
            new MeanArm("Wolffenbuttel (1999)", "placebo", 0.2, 1.11, 192),
            new MeanArm("Kipnes (2001)", "pioglitazone", -1.2, 1.369, 182),
            new MeanArm("Kipnes (2001)", "placebo", 0.1, 1.024, 181),
            new MeanArm("Kerenyi (2004)", "rosiglitazone", -0.91, 0.99, 160),
            new MeanArm("Kerenyi (2004)", "placebo", -0.14, 0.92, 154),
            new MeanArm("Hanefeld (2004)", "pioglitazone", 7.61, 1.072, 319),
            new MeanArm("Hanefeld (2004)", "metformin", 7.45, 1.073, 320),
            new MeanArm("Derosa (2004)", "pioglitazone", 6.8, 0.8, 45),
            new MeanArm("Derosa (2004)", "rosiglitazone", 6.7, 0.9, 42),
            new MeanArm("Baksi (2004)", "rosiglitazone", -1.2, 1.112, 218),
            new MeanArm("Baksi (2004)", "placebo", 0.1, 1.036, 233),
            new MeanArm("Rosenstock (2008)", "rosiglitazone", -1.17, 1.229, 59),
            new MeanArm("Rosenstock (2008)", "placebo", -0.08, 1.208, 57),
            new MeanArm("Zhu (2003)", "rosiglitazone", -1.9, 1.47, 210),
            new MeanArm("Zhu (2003)", "placebo", -0.4, 1.3, 105),
            new MeanArm("Yang (2003)", "rosiglitazone", -1.09, 1.65, 102),
            new MeanArm("Yang (2003)", "metformin", -0.95, 1.5, 96),
            new MeanArm("Vongthavaravat (2002)", "rosiglitazone", -1.1, 1.559, 164),
            new MeanArm("Vongthavaravat (2002)", "sulfonylurea", 0.1, 0.992, 170),
            new MeanArm("Oyama (2008)", "acarbose", -0.7, 0.8, 41),
            new MeanArm("Oyama (2008)", "sulfonylurea", -0.3, 0.6, 43),
            new MeanArm("Costa (1997)", "acarbose", -1.1, 0.36, 36),
            new MeanArm("Costa (1997)", "placebo", -0.3, 0.7, 29),
            new MeanArm("Hermansen (2007)", "sitagliptin", -0.3, 0.94, 106),
            new MeanArm("Hermansen (2007)", "placebo", 0.27, 0.94, 106),
            new MeanArm("Garber (2008)", "vildagliptin", -0.63, 1.034, 132),
            new MeanArm("Garber (2008)", "placebo", 0.07, 1.08, 144),
            new MeanArm("Alex (1998)", "metformin", 0.13, 1.428, 291),
            new MeanArm("Alex (1998)", "sulfonylurea", 0.5, 1.45, 300),
            new MeanArm("Johnston (1994)", "miglitol", -0.41, 1.072, 68),
            new MeanArm("Johnston (1994)", "placebo", 0.33, 1.032, 63),
            new MeanArm("Johnston (1998a)", "miglitol", -0.43, 0.954, 91),
            new MeanArm("Johnston (1998a)", "placebo", 0.98, 1.311, 43),
            new MeanArm("Kim (2007)", "rosiglitazone", -1.1, 1.341, 57),
            new MeanArm("Kim (2007)", "metformin", -1.1, 1.139, 56),
            new MeanArm("Johnston (1998b)", "miglitol", -0.12, 1.4, 49),
            new MeanArm("Johnston (1998b)", "placebo", 0.56, 1.166, 34),
            new MeanArm("Gonzalez-Ortiz (2004)", "metformin", -1.3, 1.861, 34),
            new MeanArm("Gonzalez-Ortiz (2004)", "placebo", -0.9, 1.803, 37),
            new MeanArm("Stucci (1996)", "benfluorex", 8.03, 1.29, 28),
            new MeanArm("Stucci (1996)", "placebo", 8.26, 1.35, 30),
            new MeanArm("Moulin (2006)", "benfluorex", -0.82, 1.028, 161),
            new MeanArm("Moulin (2006)", "placebo", 0.19, 1.374, 156)));
  }

  NetworkData differences() {
    return NetworkData.ofMeans(Measure.MEAN_DIFFERENCE, arms).orElseThrow();
  }
}
