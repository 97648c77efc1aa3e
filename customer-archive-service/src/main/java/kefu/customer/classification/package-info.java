/**
 * The A/B/C rules of the manual (客户分类, 001-④ 七), pure: facts in, class and matched rules out. Knows no database, no
 * clock and no request; the {@code standing} package keeps what these rules decide.
 */
@NullMarked
package kefu.customer.classification;

import org.jspecify.annotations.NullMarked;
