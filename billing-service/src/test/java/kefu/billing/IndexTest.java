package kefu.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kefu.billing.testing.Database;
import kefu.billing.testing.Office;
import kefu.platform.testkit.RowsRead;
import kefu.platform.testkit.SqlProbe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a page of a list costs among thousands of rows: about as many as it shows, on the first page and further on,
 * whatever it is filtered by. Counted, not estimated.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexTest {

    private static final int PAGE = 20;
    /** All in one table: a list of one kind is asked for by its process. */
    private static final List<String> PAPERS =
            List.of("charge-notice", "fee-collection", "reconciliation", "order-audit", "voucher-audit");

    private static final String ONE = "01000000-0000-7000-8000-00000000000f";

    @Inject
    AgroalDataSource database;

    @BeforeAll
    void aCrowd() throws SQLException {
        new Database(database).run("/list-rows.sql");
    }

    @AfterAll
    void gone() throws SQLException {
        new Database(database).run("/list-rows-gone.sql");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gas_account     | /gas-accounts",
                "gas_account     | /gas-accounts?customerId=ONE",
                "gas_account     | /gas-accounts?userKind=PUBLIC_WELFARE",
                "meter_reading   | /meter-readings",
                "meter_reading   | /meter-readings?gasAccountId=ONE",
                "meter_reading   | /meter-readings?customerId=ONE",
                "meter_reading   | /meter-readings?month=1999-01",
                "settlement      | /settlements",
                "settlement      | /settlements?customerId=ONE",
                "settlement      | /settlements?gasAccountId=ONE",
                "settlement      | /settlements?status=VOID",
                "invoice         | /invoices",
                "invoice         | /invoices?customerId=ONE",
                "invoice         | /invoices?customerId=ONE&status=PARTLY_PAID",
                "invoice         | /invoices?customerId=ONE&overdue=true",
                "invoice         | /invoices?status=PARTLY_PAID",
                "invoice         | /invoices?kind=SERVICE",
                "invoice         | /invoices?overdue=true",
                "payment         | /payments",
                "payment         | /payments?customerId=ONE",
                "payment         | /payments?status=REVERSED",
                "payment         | /credits",
                "payment         | /credits?customerId=ONE",
                "refund          | /refunds",
                "refund          | /refunds?customerId=ONE",
                "journal_entry   | /ledger/entries",
                "journal_entry   | /ledger/entries?customerId=ONE",
                "journal_entry   | /ledger/entries?sourceId=ONE",
                "journal_entry   | /ledger/entries?bookedOn=1999-01-01",
                "service_charge  | /service-charges",
                "service_charge  | /service-charges?customerId=ONE",
                "service_charge  | /service-charges?status=VOID",
                "service_charge  | /service-charges?obstacle=NO_CUSTOMER",
                "dunning_case    | /dunning-cases",
                "dunning_case    | /dunning-cases?customerId=ONE",
                "dunning_case    | /dunning-cases?state=SUSPENDED",
                "dunning_case    | /dunning-cases?closed=false",
                "case_history    | /dunning-cases/ONE/history",
                "paper           | /charge-notices",
                "paper           | /charge-notices?customerId=ONE",
                "paper           | /reconciliations?state=OPEN",
                "paper           | /order-audits?closed=false",
                "paper           | /voucher-audits",
                "paper           | /fee-collections?customerId=ONE",
                "paper_entry     | /charge-notices/ONE/history",
                "discount_quote  | /discount-quotes",
                "discount_quote  | /discount-quotes?customerId=ONE",
                "rebate_statement | /rebate-statements",
                "rebate_statement | /rebate-statements?partner=one",
                "rebate_statement | /rebate-statements?month=1999-01",
                "rebate_statement | /rebate-statements?status=PARTLY_PAID",
                "renewal         | /renewals",
                "renewal         | /renewals?customerId=ONE",
                "renewal         | /renewals?salesperson=one",
                "renewal         | /renewals?state=EXPIRED",
                "renewal         | /renewals?unfiled=true",
                "reimbursement   | /reimbursements",
                "reimbursement   | /reimbursements?claimant=one",
                "reimbursement   | /reimbursements?status=REJECTED",
                "reimbursement   | /reimbursements?claimant=one&status=REJECTED",
            })
    void aPageReadsAboutAsManyRowsAsItShows(String table, String path) throws SQLException {
        List<Object> given = given(path);
        JsonPath first = cheap(table, path, "", given, null);

        cheap(table, path, "&cursor=" + first.getString("next"), given, last(first, "id"));
    }

    @Test
    void debtorsAreFoundWithoutThoseWhoOweNothing() throws SQLException {
        JsonPath first = cheap("customer_account", "/receivables", "", List.of(true), null);

        cheap(
                "customer_account",
                "/receivables",
                "&cursor=" + first.getString("next"),
                List.of(true),
                last(first, "customerId"));
    }

    @ParameterizedTest
    @CsvSource({"/tariff-items", "/tariff-items?kind=GAS"})
    void theTariffIsReadInTheOrderOfItsCodes(String path) throws SQLException {
        List<Object> given = given(path);
        String sql = SqlProbe.listOf("tariff_item", () -> page(path, ""));
        List<Object> parameters = new ArrayList<>(given);
        parameters.add(PAGE + 1);

        assertThat(RowsRead.of(database, sql, parameters)).isLessThanOrEqualTo(2 * PAGE);
    }

    @Test
    void aCursorOfAnotherListMeansNothing() {
        String ofTariff = page("/tariff-items", "").getString("next");
        String ofInvoices = page("/invoices", "").getString("next");
        for (String path :
                List.of("/invoices", "/renewals/due", "/receivables", "/ledger/entries", "/reimbursements")) {
            refused(path, ofTariff);
        }
        refused("/tariff-items", ofInvoices);
        refused("/renewals/due", ofInvoices);
    }

    private static void refused(String path, String cursor) {
        everybody()
                .get("/api/v1" + path + "?cursor=" + cursor)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("?cursor"));
    }

    private JsonPath cheap(String table, String path, String cursor, List<Object> given, Object after)
            throws SQLException {
        JsonPath[] answer = new JsonPath[1];
        String sql = SqlProbe.listOf(table, () -> answer[0] = page(path, cursor));
        List<Object> parameters = new ArrayList<>(given);
        if (after != null) {
            parameters.add(after);
        }
        parameters.add(PAGE + 1);
        assertThat(answer[0].getList("items")).as("%s%s", path, cursor).hasSize(PAGE);
        assertThat(answer[0].getString("next")).as("more of %s", path).isNotNull();
        assertThat(RowsRead.of(database, sql, parameters))
                .as("rows read for %s%s by %s", path, cursor, sql)
                .isLessThanOrEqualTo(2 * PAGE);
        return answer[0];
    }

    private static JsonPath page(String path, String cursor) {
        String query = path.replace("ONE", ONE) + (path.contains("?") ? "&" : "?") + "limit=" + PAGE + cursor;
        return everybody()
                .get("/api/v1" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The values of the filters in the order in which they stand; credits are those that are open. */
    private static List<Object> given(String path) {
        if (path.startsWith("/credits")) {
            return path.contains("?") ? List.of(true, UUID.fromString(ONE)) : List.of(true);
        }
        if (path.contains("/ONE/")) {
            return List.of(UUID.fromString(ONE));
        }
        List<Object> given = new ArrayList<>(PAPERS.stream()
                .filter(paper -> path.startsWith("/" + paper + "s"))
                .toList());
        if (path.contains("?")) {
            Arrays.stream(path.substring(path.indexOf('?') + 1).split("&"))
                    .map(pair -> value(pair.substring(pair.indexOf('=') + 1)))
                    .forEach(given::add);
        }
        return given;
    }

    private static Object value(String text) {
        return switch (text) {
            case "ONE" -> UUID.fromString(ONE);
            case "true", "false" -> Boolean.valueOf(text);
            default -> text;
        };
    }

    private static UUID last(JsonPath page, String key) {
        return UUID.fromString(page.getString("items[" + (PAGE - 1) + "]." + key));
    }

    private static RequestSpecification everybody() {
        return Office.as("FINANCE", "METER_READER", "SALES", "GM");
    }
}
