package kefu.billing.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import kefu.billing.office.Made;
import kefu.platform.money.Money;
import kefu.platform.web.Traced;
import org.jspecify.annotations.Nullable;

/**
 * One price for one item during one stretch of time (收费标准). A price is never changed in place: a new one begins on a
 * later day and ends this one the day before, so what was charged can always be explained.
 */
@Entity
@Table(name = "tariff_item")
class TariffItem extends Traced {

    @Id
    private UUID id;

    private String code;

    @Enumerated(EnumType.STRING)
    private TariffKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "user_kind")
    private @Nullable UserKind userKind;

    private String title;
    private String unit;
    private BigDecimal price;
    private String currency;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private @Nullable LocalDate effectiveTo;

    @Embedded
    private Made made;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected TariffItem() {}

    TariffItem(UUID id, AddTariffItem added, String operator, Instant now) {
        this.id = id;
        this.code = added.code();
        this.kind = added.kind();
        this.userKind = added.userKind();
        this.title = added.title();
        this.unit = added.unit();
        this.price = added.price().amount();
        this.currency = added.price().currency().getCurrencyCode();
        this.effectiveFrom = added.effectiveFrom();
        this.effectiveTo = added.effectiveTo();
        this.made = new Made(now, operator);
    }

    /** Whether any day belongs to both stretches of time. */
    boolean overlaps(LocalDate from, @Nullable LocalDate to) {
        boolean beginsBeforeItEnds = to == null || !effectiveFrom.isAfter(to);
        boolean endsAfterItBegins = effectiveTo == null || !effectiveTo.isBefore(from);
        return beginsBeforeItEnds && endsAfterItBegins;
    }

    /** An open-ended price gives way to a successor of the same item that begins later. */
    boolean givesWayTo(AddTariffItem successor) {
        return code.equalsIgnoreCase(successor.code())
                && effectiveTo == null
                && effectiveFrom.isBefore(successor.effectiveFrom());
    }

    void endBefore(LocalDate successorFrom) {
        effectiveTo = successorFrom.minusDays(1);
    }

    TariffKind kind() {
        return kind;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Price toPrice() {
        return new Price(code, title, unit, new Money(price, Currency.getInstance(currency)));
    }

    TariffItemView view() {
        return new TariffItemView(
                id, code, kind, userKind, title, unit, toPrice().perUnit(), effectiveFrom, effectiveTo);
    }
}
