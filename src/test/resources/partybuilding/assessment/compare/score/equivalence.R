# Two one-sided tests of a difference of two means, and Benjamini-Hochberg, in base R.
# Each line: two small panels of one group each, Welch's standard error and degrees of freedom, the
# two one-sided p-values against -bound and +bound, the 90 % interval, whether both are below 5 %,
# and the two-sided p adjusted over all lines.
# Rscript equivalence.R > equivalence.csv
bound <- 3
panels <- list(
  a = list(c(78, 80, 82, 79, 81, 80, 78.5), c(80, 79, 81, 80.5, 79.5, 82)),
  b = list(c(60, 72, 81, 66, 75), c(61, 74, 80, 70, 69, 77)),
  c = list(c(70, 71, 70.5, 69.5, 70), c(75, 76, 74.5, 75.5, 75, 76.5)),
  d = list(c(90, 91, 89.5, 90.5), c(92, 92.5, 91.5, 92.25)),
  e = list(c(65, 66, 67.5, 64, 66.5, 65.25, 66), c(63, 64.5, 62, 65, 63.5)),
  f = list(c(80, 84, 76, 82, 78, 85), c(79, 85, 77, 81, 79.5, 84)))
tests <- lapply(panels, function(p) {
  two <- t.test(p[[2]], p[[1]])
  ninety <- t.test(p[[2]], p[[1]], conf.level = .9)$conf.int
  above <- t.test(p[[2]], p[[1]], mu = -bound, alternative = "greater")$p.value
  below <- t.test(p[[2]], p[[1]], mu = bound, alternative = "less")$p.value
  c(difference = unname(two$estimate[1] - two$estimate[2]), se = two$stderr,
    df = unname(two$parameter), lower90 = ninety[1], upper90 = ninety[2],
    above = above, below = below, p = two$p.value)
})
table <- do.call(rbind, tests)
adjusted <- p.adjust(table[, "p"], "BH")
little <- table[, "above"] < .05 & table[, "below"] < .05
word <- ifelse(adjusted <= .05 & abs(table[, "difference"]) > 1,
  ifelse(table[, "difference"] > 0, "improved", "declined"), ifelse(little, "held", "unclear"))
cat("case,difference,se,df,lower90,upper90,p_above,p_below,p,adjusted,verdict\n")
for (i in seq_along(panels)) {
  cat(names(panels)[i], sprintf("%.15g", c(table[i, ], adjusted[i])), word[i], sep = ",")
  cat("\n")
}
