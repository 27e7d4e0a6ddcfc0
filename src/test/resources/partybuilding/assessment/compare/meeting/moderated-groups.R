# Two groups' means against each other with moderated variances, three branches, one indicator.
# R 4.2.2, base only. Per group: the pooled variance by the residuals of lm on the branches, the
# posterior (4*s0^2 + (n-1)*s^2) / (4 + n - 1) on 4 + n - 1 degrees of freedom (limma::squeezeVar
# with the prior given), Welch's t of the two posteriors, p.adjust over the family.
# Rscript moderated-groups.R > moderated-groups.csv
options(digits = 17)
given <- list(
  committee = list(x = c(80, 86, 77, 91, 83), y = c(70, 74, 69, 77, 72), z = c(88, 88, 90)),
  secretary = list(x = c(70, 75, 66, 71, 74, 79), y = c(71, 66, 75, 70, 81, 64), z = c(85)))
posterior <- lapply(given, function(group) {
  d <- data.frame(branch = rep(names(group), lengths(group)), y = unlist(group))
  s0 <- summary(lm(y ~ branch, d))$sigma^2
  sapply(group, function(y) {
    df <- length(y) - 1
    own <- if (df > 0) var(y) else 0
    c(n = length(y), mean = mean(y), sd = sqrt(own), value = (4 * s0 + df * own) / (4 + df), df = 4 + df)
  })
})
a <- posterior$committee; b <- posterior$secretary
v <- a["value", ] / a["n", ]; w <- b["value", ] / b["n", ]
df <- (v + w)^2 / (v^2 / a["df", ] + w^2 / b["df", ])
difference <- a["mean", ] - b["mean", ]
half <- qt(.975, df) * sqrt(v + w)
p <- 2 * pt(-abs(difference) / sqrt(v + w), df)
cat("branch,n1,mean1,sd1,n2,mean2,sd2,difference,lower,upper,p,adjusted\n")
for (i in colnames(a)) cat(i, format(c(a[c("n", "mean", "sd"), i], b[c("n", "mean", "sd"), i],
  difference[i], difference[i] - half[i], difference[i] + half[i], p[i],
  p.adjust(p, "BH")[[match(i, colnames(a))]]), digits = 15, trim = TRUE), sep = ",", fill = 1000)
