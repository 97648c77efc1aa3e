package kefu.billing.revenue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** All quarter totals. */
@ApplicationScoped
class QuarterTotals implements PanacheRepositoryBase<QuarterTotal, QuarterTotal.Key> {}
