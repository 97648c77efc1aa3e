package kefu.customer.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Whose figures of which quarter. */
@Embeddable
record FigureKey(@Column(name = "customer_id") UUID customerId, String quarter) {}
