package kefu.customer.file;

/**
 * What a customer is known by.
 *
 * @param kind what makes him the same customer, or an id in another system
 * @param keeper whose id it is; nobody's where it makes him the same customer for all
 */
record Identifier(String kind, String value, String keeper) {

    private static final String KEY = "KEY";
    static final String EXTERNAL = "EXTERNAL";

    static Identifier key(String value) {
        return new Identifier(KEY, value, "");
    }

    static Identifier external(String value, String keeper) {
        return new Identifier(EXTERNAL, value, keeper);
    }
}
