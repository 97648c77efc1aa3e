package kefu.customer.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kefu.customer.classification.CustomerClass;
import kefu.customer.file.CustomerFile;
import kefu.platform.web.AlongIndex;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.jspecify.annotations.Nullable;

/** 客户ABC分类表: the customers of a class, or all, with the rules that put them there, as the decisions in force say. */
@ApplicationScoped
class ClassTableDesk {

    private final EntityManager rows;
    private final Standings standings;

    ClassTableDesk(EntityManager rows, Standings standings) {
        this.rows = rows;
        this.standings = standings;
    }

    /** A page of one class or of all, whoever has been on file for longest first. */
    @Transactional
    Page<ClassTableLine> page(@Nullable CustomerClass wanted, Paging paging) {
        List<CustomerFile> files = files(wanted, paging);
        Map<UUID, Standing> decided = standings
                .of(files.stream().map(CustomerFile::id).toList())
                .stream()
                .collect(Collectors.toMap(Standing::customerId, Function.identity()));
        List<ClassTableLine> lines = files.stream()
                .flatMap(file ->
                        Stream.ofNullable(decided.get(file.id())).map(standing -> ClassTableLine.of(file, standing)))
                .toList();
        return paging.page(lines, line -> List.of(line.customerId().toString()));
    }

    private List<CustomerFile> files(@Nullable CustomerClass wanted, Paging paging) {
        Optional<UUID> after = paging.after().stream().findFirst().map(UUID::fromString);
        TypedQuery<CustomerFile> query = rows.createQuery(
                "from CustomerFile f where f.destroyedAt is null"
                        + (wanted == null ? "" : " and f.customerClass = :wanted")
                        + (after.isPresent() ? " and f.id > :after" : "") + " order by f.id",
                CustomerFile.class);
        if (wanted != null) {
            query.setParameter("wanted", wanted);
        }
        after.ifPresent(id -> query.setParameter("after", id));
        return AlongIndex.read(query, wanted == null ? AlongIndex.PRIMARY : "customer_file_class", paging.fetch());
    }
}
