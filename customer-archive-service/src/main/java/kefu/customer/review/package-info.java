/** The quarterly review of files (档案核定, 003-篇10 6.5): every review is noted, and the next one counted from it. */
@NullMarked
package kefu.customer.review;

import org.jspecify.annotations.NullMarked;
