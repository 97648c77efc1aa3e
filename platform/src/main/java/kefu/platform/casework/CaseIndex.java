package kefu.platform.casework;

/**
 * An index of a table of cases by something of the service's own.
 *
 * @param field as the row calls it
 * @param name of the index, which begins with the field and ends with the id
 */
public record CaseIndex(String field, String name) {}
