/** Refusals as RFC 9457 problems, in Chinese and English, from one catalogue per service. */
@org.jspecify.annotations.NullMarked
package kefu.platform.problem;
