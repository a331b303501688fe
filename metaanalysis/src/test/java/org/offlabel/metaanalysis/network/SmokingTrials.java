package org.offlabel.metaanalysis.network;

import java.util.List;
import org.offlabel.metaanalysis.effect.Measure;

/**
 * Counselling to stop smoking, numbers abstinent: Hasselblad 1998, Medical Decision Making
 * 18:37-43; the figures as in the data set dat.hasselblad1998 of the R package metadat.
 */
record SmokingTrials(List<CountArm> arms) {

  static SmokingTrials published() {
    return new SmokingTrials(
        List.of(
            new CountArm("Reid 1974", "no contact", 75, 731),
            new CountArm("Reid 1974", "ind counseling", 363, 714),
            new CountArm("Cottraux 1983", "no contact", 9, 140),
            new CountArm("Cottraux 1983", "ind counseling", 23, 140),
            new CountArm("Cottraux 1983", "grp counseling", 10, 138),
            new CountArm("Slama 1990", "no contact", 2, 106),
            new CountArm("Slama 1990", "ind counseling", 9, 205),
            new CountArm("Jamrozik 1984", "no contact", 58, 549),
            new CountArm("Jamrozik 1984", "ind counseling", 237, 1561),
            new CountArm("Rabkin 1984", "no contact", 0, 33),
            new CountArm("Rabkin 1984", "ind counseling", 9, 48),
            new CountArm("Decker and Evans 1989", "self help", 20, 49),
            new CountArm("Decker and Evans 1989", "ind counseling", 16, 43),
            new CountArm("Richmond 1986", "no contact", 3, 100),
            new CountArm("Richmond 1986", "ind counseling", 31, 98),
            new CountArm("Leung 1991", "no contact", 1, 31),
            new CountArm("Leung 1991", "ind counseling", 26, 95),
            new CountArm("Mothersill 1988", "self help", 11, 78),
            new CountArm("Mothersill 1988", "ind counseling", 12, 85),
            new CountArm("Mothersill 1988", "grp counseling", 29, 170),
            new CountArm("Langford 1983", "no contact", 6, 39),
            new CountArm("Langford 1983", "ind counseling", 17, 77),
            new CountArm("Gritz 1992", "no contact", 79, 702),
            new CountArm("Gritz 1992", "self help", 77, 694),
            new CountArm("Campbell 1986", "no contact", 18, 671),
            new CountArm("Campbell 1986", "self help", 21, 535),
            new CountArm("Sanders 1989", "no contact", 64, 642),
            new CountArm("Sanders 1989", "ind counseling", 107, 761),
            new CountArm("Hilleman 1993", "ind counseling", 12, 76),
            new CountArm("Hilleman 1993", "grp counseling", 20, 74),
            new CountArm("Gillams 1984", "ind counseling", 9, 55),
            new CountArm("Gillams 1984", "grp counseling", 3, 26),
            new CountArm("Mogielnicki 1986", "self help", 7, 66),
            new CountArm("Mogielnicki 1986", "grp counseling", 32, 127),
            new CountArm("Page 1986", "no contact", 5, 62),
            new CountArm("Page 1986", "ind counseling", 8, 90),
            new CountArm("Vetter and Ford 1990", "no contact", 20, 234),
            new CountArm("Vetter and Ford 1990", "ind counseling", 34, 237),
            new CountArm("Williams and Hall 1988", "no contact", 0, 20),
            new CountArm("Williams and Hall 1988", "grp counseling", 9, 20),
            new CountArm("Pallonen 1994", "no contact", 8, 116),
            new CountArm("Pallonen 1994", "self help", 19, 149),
            new CountArm("Russell 1983", "no contact", 95, 1107),
            new CountArm("Russell 1983", "ind counseling", 143, 1031),
            new CountArm("Stewart and Rosser 1982", "no contact", 15, 187),
            new CountArm("Stewart and Rosser 1982", "ind counseling", 36, 504),
            new CountArm("Russell 1979", "no contact", 78, 584),
            new CountArm("Russell 1979", "ind counseling", 73, 675),
            new CountArm("Kendrick 1995", "no contact", 69, 1177),
            new CountArm("Kendrick 1995", "ind counseling", 54, 888)));
  }

  NetworkData effects(Measure measure, ZeroCells zeroCells) {
    return NetworkData.ofCounts(measure, zeroCells, arms).orElseThrow();
  }
}
