# Effects of hand-size panels with their cluster-robust and their moderated standard errors.
# R 4.2.2, base only: lm with a dummy per evaluator and branch; CR1 by hand; the posterior variance
# of limma::squeezeVar with the prior given, (d0*s0^2 + d*s^2) / (d0 + d) on d0 + d, d0 = 4.
# Rscript moderated-effects.R > moderated-effects.csv
options(digits = 17)
panel <- function(text) {
  lines <- strsplit(trimws(strsplit(text, "/")[[1]]), " +")
  do.call(rbind, lapply(seq_along(lines), function(i) data.frame(
    rater = i, branch = substr(lines[[i]], 1, 1), y = as.numeric(substring(lines[[i]], 2)))))
}
report <- function(set, text) {
  d <- panel(text)
  n <- table(d$branch)
  linked <- d[ave(d$y, d$rater, FUN = length) > 1, ]
  branches <- names(n)
  X <- cbind(outer(linked$rater, unique(linked$rater), "=="),
             outer(linked$branch, branches[-1], "==")) * 1
  fit <- lm.fit(X, linked$y)
  R <- length(unique(linked$rater)); K <- length(branches)
  bread <- solve(crossprod(X))
  scores <- rowsum(X * fit$residuals, linked$rater)
  clustered <- R / (R - 1) * bread %*% crossprod(scores) %*% bread
  s2 <- sum(fit$residuals^2) / (nrow(X) - ncol(X))
  classical <- s2 * bread
  share <- as.numeric(n) / sum(n)
  contributing <- table(factor(linked$branch, branches))
  one <- function(name, weights, df) {
    # weights over all branches sum to 0, so leaving the first branch's dummy out changes nothing
    w <- c(rep(0, R), weights[-1])
    own <- drop(w %*% clustered %*% w)
    moderated <- (4 * drop(w %*% classical %*% w) + df * own) / (4 + df)
    cat(set, name, format(sum(w * fit$coefficients)), format(sqrt(own)), df,
        format(sqrt(moderated)), 4 + df, sep = ",")
    cat("\n")
  }
  for (j in seq_len(K)) one(branches[j], (seq_len(K) == j) - share, contributing[[j]] - 1)
  for (j in seq_len(K - 1)) for (k in (j + 1):K)
    one(paste0(branches[j], "-", branches[k]), (seq_len(K) == j) - (seq_len(K) == k),
        min(contributing[[j]], contributing[[k]]) - 1)
}
cat("set,contrast,effect,standard_error,freedom,moderated_error,moderated_freedom\n")
report("complete", "A90 B85 C80/A70 B72 C60/A80 B78 C75/A95 B90 C91")
report("incomplete", "A92 B88 C85/A90 B87 C84/A70 B66/A72 C65/B86 C83")
report("other", "A60 B70/A66 B70 C50/A50 B66 C44/A81 B82 C70/A77 C72")
report("single", "A60 B70 C64/A66 B71 C50/A50 B66 C44/A81 B82 C70/A77/B60/C55")
