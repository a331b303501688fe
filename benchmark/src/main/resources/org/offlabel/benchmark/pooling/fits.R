# The eighteen fits of every data set, timed inside this process after one round to warm up.
# Prints: versions; seconds for the fits alone; seconds for fits, intervals and predictions.
suppressPackageStartupMessages(library(metafor))
effects <- read.csv(commandArgs(trailingOnly = TRUE)[1])
sets <- split(effects, effects$set)
methods <- c("EE", "DL", "HE", "HS", "SJ", "ML", "REML", "EB", "PM")
tests <- c("z", "knha")

round_of_fits <- function(whole) {
  for (set in sets) for (test in tests) for (method in methods) {
    try(suppressWarnings({
      fit <- rma(yi, vi, data = set, method = method, test = test)
      if (whole) {
        if (method != "EE") confint(fit)
        predict(fit)
      }
    }), silent = TRUE)
  }
}

seconds <- function(whole) {
  round_of_fits(whole)
  min(replicate(3, system.time(round_of_fits(whole))[["elapsed"]]))
}

cat("R ", R.version$major, ".", R.version$minor, ", metafor ",
    as.character(packageVersion("metafor")), "\n", sep = "")
cat(seconds(FALSE), "\n", sep = "")
cat(seconds(TRUE), "\n", sep = "")
