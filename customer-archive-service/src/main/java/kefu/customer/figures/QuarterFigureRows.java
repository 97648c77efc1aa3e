package kefu.customer.figures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kefu.customer.classification.Quarter;

/** Quarter figures as stored. */
@ApplicationScoped
public class QuarterFigureRows implements PanacheRepositoryBase<QuarterFigures, FigureKey> {

    /** The figures of a quarter; nothing where billing has reported none. */
    public Optional<Figures> find(UUID customerId, Quarter quarter) {
        return findByIdOptional(new FigureKey(customerId, quarter.toString()))
                .map(row -> new Figures(row.arpu(), row.totalPaid()));
    }

    /** Notes a report; whether it told anything newer. */
    boolean note(QuarterTotalChanged report, long sequence) {
        FigureKey key = new FigureKey(report.customerId(), report.quarter().toString());
        Optional<QuarterFigures> known = findByIdOptional(key);
        if (known.isPresent()) {
            return known.get().replace(report, sequence);
        }
        persist(new QuarterFigures(key, report, sequence));
        return true;
    }
}
