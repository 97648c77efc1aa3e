/**
 * What the manual wants known of a customer beside his master data (客户基本档案, 003-篇10 6.2): basics, characteristics, business and
 * trade of an institution, and who lives or works on the premises (业主、商户、家庭资料, 001-③二).
 */
@NullMarked
package kefu.customer.profile;

import org.jspecify.annotations.NullMarked;
