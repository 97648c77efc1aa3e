package kefu.customer.file;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What makes a customer the same customer (每个客户一份独立档案, 002-M8 1-5): the key another register gives him, else his
 * registration or identity number, else his telephone number.
 */
final class CustomerKey {

    private static final String GIVEN = "KEY:";

    private CustomerKey() {}

    static Optional<String> of(CustomerKind kind, @Nullable String given, FileDetails details) {
        if (given != null && !given.isBlank()) {
            return Optional.of(GIVEN + given.strip());
        }
        return derived(kind, details);
    }

    /** A given key stays; a derived one follows the number it was derived from. */
    static String follow(String current, CustomerKind kind, FileDetails changed) {
        return current.startsWith(GIVEN) ? current : derived(kind, changed).orElse(current);
    }

    private static Optional<String> derived(CustomerKind kind, FileDetails details) {
        String registration = details.registrationNumber();
        if (registration != null && !registration.isBlank()) {
            String plain = registration.replaceAll("[\\s\\-]", "").toUpperCase(Locale.ROOT);
            return Optional.of(kind + ":REG:" + plain);
        }
        return Optional.ofNullable(details.phone()).map(phone -> kind + ":TEL:" + phone);
    }
}
