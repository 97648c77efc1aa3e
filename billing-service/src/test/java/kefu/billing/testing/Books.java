package kefu.billing.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All journal entries of a customer, read over HTTP, added up by account. */
public final class Books {

    private final Map<String, BigDecimal> accounts = new TreeMap<>();
    private final UUID customer;

    private Books(UUID customer) {
        this.customer = customer;
    }

    public static Books of(UUID customer) {
        Books books = new Books(customer);
        String cursor = null;
        do {
            JsonPath page = page(customer, cursor);
            page.<Map<String, Object>>getList("items").forEach(books::add);
            cursor = page.getString("next");
        } while (cursor != null);
        return books;
    }

    /** Every entry balances, and the accounts say what the customer's running account says. */
    public void requireBalance() {
        JsonPath running = Office.receivable(customer).extract().jsonPath();
        assertThat(accounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isZero();
        assertThat(in("RECEIVABLE")).isEqualByComparingTo(running.getString("items[0].receivable.amount"));
        assertThat(in("CUSTOMER_CREDIT").negate()).isEqualByComparingTo(running.getString("items[0].credit.amount"));
        assertThat(in("CASH").add(in("BANK"))).isEqualByComparingTo(running.getString("items[0].received.amount"));
        assertThat(new BigDecimal(running.getString("items[0].invoiced.amount"))
                        .subtract(new BigDecimal(running.getString("items[0].received.amount"))))
                .isEqualByComparingTo(running.getString("items[0].balance.amount"));
    }

    public BigDecimal in(String account) {
        return accounts.getOrDefault(account, BigDecimal.ZERO);
    }

    private static JsonPath page(UUID customer, @Nullable String cursor) {
        String query = "customerId=" + customer + "&limit=200" + (cursor == null ? "" : "&cursor=" + cursor);
        return Office.finance()
                .get("/api/v1/ledger/entries?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @SuppressWarnings("unchecked")
    private void add(Map<String, Object> entry) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map<String, Object> line : (List<Map<String, Object>>) entry.get("postings")) {
            BigDecimal amount = amount(line.get("debit")).subtract(amount(line.get("credit")));
            accounts.merge((String) line.get("account"), amount, BigDecimal::add);
            sum = sum.add(amount);
        }
        assertThat(sum).as("entry %s", entry.get("id")).isZero();
    }

    @SuppressWarnings("unchecked")
    private static BigDecimal amount(@Nullable Object money) {
        return money == null ? BigDecimal.ZERO : new BigDecimal(((Map<String, String>) money).get("amount"));
    }
}
