/** Lists and searches at ten thousand tickets and at many more, and the tickets to fill the table with. */
@NullMarked
package kefu.bench.list;

import org.jspecify.annotations.NullMarked;
