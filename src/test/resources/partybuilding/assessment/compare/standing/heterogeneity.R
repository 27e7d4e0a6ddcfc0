# Whether branches differ: Welch's test of equal means (1951), which is Cochran's Q corrected for
# estimated variances. R 4.2.2, base only: oneway.test on raw answers; Q by its definition.
# Rscript heterogeneity.R > heterogeneity.csv
options(digits = 17)
sets <- list(
  far = list(a = c(80, 86, 77, 91, 83), b = c(70, 74, 69, 77, 72, 70), c = c(88, 85, 90), d = c(79, 82, 71, 90)),
  near = list(a = c(80, 86, 77, 91, 83), b = c(82, 77, 85, 80), c = c(84, 79, 88)))
cat("set,branch,mean,standard_error,freedom,q,f,denominator,p\n")
for (name in names(sets)) {
  set <- sets[[name]]
  test <- oneway.test(y ~ branch, data.frame(branch = rep(names(set), lengths(set)), y = unlist(set)))
  m <- sapply(set, mean); se <- sapply(set, function(y) sd(y) / sqrt(length(y)))
  w <- 1 / se^2
  q <- sum(w * (m - sum(w * m) / sum(w))^2)
  for (i in names(set)) cat(name, i, format(c(m[[i]], se[[i]], length(set[[i]]) - 1, q,
    test$statistic, test$parameter[["denom df"]], test$p.value), digits = 15, trim = TRUE), sep = ",", fill = 1000)
}
