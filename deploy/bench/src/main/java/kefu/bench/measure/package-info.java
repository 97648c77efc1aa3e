/** What was asked for, the arithmetic of a bench, and how its figures are told. */
@NullMarked
package kefu.bench.measure;

import org.jspecify.annotations.NullMarked;
