/**
 * How fast the running suite is, each figure beside what the same machine does without it. Start reading at
 * {@link kefu.bench.Bench}; a measure is a class named {@code …Measure}, the bare limits beside them are named {@code Bare…}.
 */
@NullMarked
package kefu.bench;

import org.jspecify.annotations.NullMarked;
