package kefu.journeys.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/** The files of the demo's customers, in the order of the data file. */
final class Customers {

    /** One customer on file; {@code gas} tells what kind of gas user he is, or nothing. */
    record Customer(String id, String name, String gas) {}

    private static final int CLERKS = 4;
    private static final int CONFLICT = 409;

    private final List<Customer> known;

    private Customers(List<Customer> known) {
        this.known = List.copyOf(known);
    }

    /** Several clerks open the files at a time. */
    static Customers opened(Cast cast, List<String[]> rows) {
        try (ExecutorService clerks = Executors.newFixedThreadPool(CLERKS)) {
            List<Future<Customer>> opened = new ArrayList<>();
            for (String[] row : rows) {
                opened.add(clerks.submit(() -> open(cast, row)));
            }
            List<Customer> customers = new ArrayList<>();
            for (Future<Customer> one : opened) {
                customers.add(one.get());
            }
            return new Customers(customers);
        } catch (ExecutionException fault) {
            throw new IllegalStateException("A file was not opened", fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Customer open(Cast cast, String[] row) {
        String key = row[2].isEmpty() ? "" : "'registrationNumber':'" + row[2] + "',";
        var answer = cast.manager()
                .post(
                        "/customers",
                        "{'kind':'" + row[0] + "','name':'" + row[1] + "'," + key + "'phone':'" + row[3]
                                + "','dealings':'ORDINARY','confidentialUntil':'2030-12-31','dedicatedHandler':'"
                                + Cast.HANDLER + "'}");
        // Played again on the same data: the file is there already.
        String id = answer.status() == CONFLICT ? answer.text("/existingId") : answer.id();
        return new Customer(id, row[1], row[4]);
    }

    int count() {
        return known.size();
    }

    boolean have(String id) {
        return known.stream().anyMatch(customer -> customer.id().equals(id));
    }

    /** Some customer or other, the same one for the same number. */
    Customer some(int number) {
        return known.get(number % known.size());
    }

    /** The first customers of this kind whose gas goes to a business. */
    List<Customer> gasBusinesses(int most, Predicate<Customer> wanted) {
        return known.stream()
                .filter(customer -> customer.gas().equals("COMMERCIAL"))
                .filter(wanted)
                .limit(most)
                .toList();
    }
}
