package kefu.customer.file;

import java.time.LocalDate;

/**
 * Who looks at a list, and on which day.
 *
 * @param restricted whether files graded above 秘密 are hidden from him unless they are his own customers'
 */
record Viewer(String operator, boolean restricted, LocalDate today) {}
