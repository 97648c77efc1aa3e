package kefu.customer.figures;

import java.math.BigDecimal;

/** Revenue per service account, and all money received, of one quarter. */
public record Figures(BigDecimal arpu, BigDecimal totalPaid) {}
