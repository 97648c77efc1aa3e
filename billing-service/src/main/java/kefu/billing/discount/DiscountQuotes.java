package kefu.billing.discount;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All discount quotes. */
@ApplicationScoped
class DiscountQuotes implements PanacheRepositoryBase<DiscountQuote, UUID> {}
