package kefu.customer.classification;

import java.util.function.Predicate;

/**
 * One criterion of the manual.
 *
 * @param id name in answers and events, such as {@code A1}
 * @param leadsTo the class it suffices for
 * @param manual the manual's own words
 */
record Rule(String id, CustomerClass leadsTo, String manual, Predicate<Facts> test) {

    boolean matches(Facts facts) {
        return test.test(facts);
    }
}
