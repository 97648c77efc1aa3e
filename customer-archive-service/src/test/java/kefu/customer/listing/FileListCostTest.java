package kefu.customer.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kefu.customer.classification.CustomerClass;
import kefu.customer.file.ServiceGrade;
import kefu.platform.id.Uuid7;
import kefu.platform.operations.Columns;
import kefu.platform.testkit.RowsRead;
import kefu.platform.visibility.Condition;
import kefu.platform.web.Paging;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page of the list of files costs: as many rows as it shows, at any depth, whatever it is filtered by. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileListCostTest {

    private static final int FILES = 4_000;
    private static final int PAGE = 20;
    private static final String OWNER = "cost-" + System.nanoTime();
    /** Files of the far past, so that the lists of other tests do not begin with them. */
    private static final Instant FIRST = Instant.parse("2001-01-01T00:00:00Z");

    private static final UUID[] IDS = new UUID[FILES];

    @Inject
    FileList list;

    @Inject
    EntityManager session;

    @Inject
    AgroalDataSource database;

    @BeforeAll
    void manyFiles() throws SQLException {
        fill();
    }

    /** Walks through all files would take them along. */
    @AfterAll
    void noneOfThem() {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeQuery("DELETE FROM customer_file WHERE name = 'COST'")
                        .executeUpdate());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void aPageReadsNoMoreRowsThanItShows(String name, Found found) {
        UUID seen = IDS[FILES / 2];
        List<String> later = switch (found.order()) {
            case NEWEST -> List.of(seen.toString());
            case CHANGED -> List.of(changedAt(FILES / 2).toString(), seen.toString());
            case REVIEW -> List.of("2001-04-01", seen.toString());
        };
        for (List<String> after : List.of(List.<String>of(), later)) {
            QuarkusTransaction.requiringNew().run(() -> {
                var cost = RowsRead.of(session, () -> list.read(found, Condition.ALWAYS, page(after)));
                assertThat(cost.answer()).hasSize(PAGE);
                assertThat(cost.rows()).as("rows read for " + name).isLessThanOrEqualTo(PAGE + 12);
            });
        }
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                Arguments.of("no filter", new Found(Map.of(), ListOrder.NEWEST)),
                Arguments.of("class", new Found(Map.of("f.customerClass", CustomerClass.B), ListOrder.NEWEST)),
                Arguments.of("rare class", new Found(Map.of("f.customerClass", CustomerClass.A), ListOrder.NEWEST)),
                Arguments.of("owner", new Found(Map.of("f.details.owner", OWNER), ListOrder.NEWEST)),
                Arguments.of("rare grade", new Found(Map.of("f.appraisal.grade", ServiceGrade.KEY), ListOrder.NEWEST)),
                Arguments.of("problem customers", new Found(Map.of("f.appraisal.problem", true), ListOrder.NEWEST)),
                Arguments.of(
                        "owner and class",
                        new Found(
                                Map.of("f.details.owner", OWNER, "f.customerClass", CustomerClass.B),
                                ListOrder.NEWEST)),
                Arguments.of(
                        "overdue reviews", new Found(Map.of("reviewDue", LocalDate.of(2003, 1, 1)), ListOrder.REVIEW)),
                Arguments.of("changes", new Found(Map.of("since", FIRST.plusSeconds(600)), ListOrder.CHANGED)));
    }

    private static Paging page(List<String> after) {
        return new Paging() {
            @Override
            public int fetch() {
                return PAGE;
            }

            @Override
            public List<String> after() {
                return after;
            }
        };
    }

    private static Instant changedAt(int file) {
        return FIRST.plus(file, ChronoUnit.MINUTES);
    }

    private void fill() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO customer_file (id, version, number, kind, customer_key, customer_class, name, owner,"
                                + " mass_promotion, brand_reach, legal_rep_congress_level, welfare_organisation,"
                                + " ethnic_minority_enterprise, confidentiality_level, confidential_until, graded_by,"
                                + " reviewed_on, review_due_on, created_at, created_by, updated_at, updated_by, service_grade,"
                                + " problem_customer) VALUES (?, 0, ?, 'ORGANISATION', ?, ?,"
                                + " 'COST', ?, FALSE, 'NONE', 'NONE', FALSE, FALSE, 'SECRET', '2099-12-31', 'test', '2001-01-01',"
                                + " '2001-04-01', ?,"
                                + " 'test', ?, 'test', ?, ?)")) {
            connection.setAutoCommit(false);
            for (int file = 0; file < FILES; file++) {
                UUID id = Uuid7.at(changedAt(file));
                insert.setBytes(1, Columns.bytes(id));
                insert.setString(2, OWNER + file);
                insert.setString(3, OWNER + file);
                insert.setString(4, file % 50 == 0 ? "A" : file % 2 == 0 ? "B" : "C");
                insert.setString(5, file % 4 < 2 ? OWNER : "other");
                insert.setObject(6, Columns.utc(FIRST));
                insert.setObject(7, Columns.utc(changedAt(file)));
                insert.setString(8, file % 50 == 0 ? "KEY" : "ORDINARY");
                insert.setBoolean(9, file % 50 == 1);
                insert.addBatch();
                IDS[file] = id;
            }
            insert.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
            connection.createStatement().execute("ANALYZE TABLE customer_file");
        }
    }
}
