package kefu.billing.tariff;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kefu.billing.office.Seek;
import kefu.platform.web.AlongIndex;
import kefu.platform.web.Paging;
import org.jspecify.annotations.Nullable;

/** The tariff as stored. */
@ApplicationScoped
class TariffItems implements PanacheRepositoryBase<TariffItem, UUID> {

    private static final String IN_FORCE = "effectiveFrom <= ?2 and (effectiveTo is null or effectiveTo >= ?2)";

    Optional<TariffItem> findInForce(String code, LocalDate day) {
        return find("code = ?1 and " + IN_FORCE, code, day).firstResultOptional();
    }

    Optional<TariffItem> findGasInForce(UserKind kind, LocalDate day) {
        return find("userKind = ?1 and " + IN_FORCE, kind, day).firstResultOptional();
    }

    /** All prices the new one could collide with, locked: two clerks cannot price the same day at once. */
    List<TariffItem> listRivals(String code, @Nullable UserKind kind) {
        PanacheQuery<TariffItem> rivals = kind == null
                ? find("code = ?1 order by effectiveFrom", code)
                : find("code = ?1 or userKind = ?2 order by effectiveFrom", code, kind);
        return rivals.withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** Along the order of codes; a price that does not hold on the day is skipped, and an item has few of them. */
    List<TariffItem> list(@Nullable String code, @Nullable TariffKind kind, @Nullable LocalDate on, Paging paging) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder("1 = 1");
        if (code != null) {
            where.append(" and code = :code");
            values.put("code", code);
        }
        if (kind != null) {
            where.append(" and kind = :kind");
            values.put("kind", kind);
        }
        if (on != null) {
            where.append(" and effectiveFrom <= :on and (effectiveTo is null or effectiveTo >= :on)");
            values.put("on", on);
        }
        List<String> after = Seek.afterTwo(paging);
        if (after != null) {
            where.append(" and (code > :afterCode or code = :afterCode and effectiveFrom > :afterFrom)");
            values.put("afterCode", after.getFirst());
            values.put("afterFrom", Seek.date(after.getLast()));
        }
        TypedQuery<TariffItem> query = getEntityManager()
                .createQuery("from TariffItem where " + where + " order by code, effectiveFrom", TariffItem.class);
        values.forEach(query::setParameter);
        String index = kind == null || code != null ? "tariff_item_code" : "tariff_item_kind";
        return AlongIndex.read(query, index, paging.fetch());
    }
}
