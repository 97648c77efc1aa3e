/** The report on customer information (客户信息报表, 003-篇10 6.8–6.9): what came into the archive and what was done with it, by month, quarter, year. */
@NullMarked
package kefu.customer.report;

import org.jspecify.annotations.NullMarked;
