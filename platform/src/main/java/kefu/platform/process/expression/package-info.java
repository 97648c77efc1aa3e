/** Rules written as CEL expressions: type-checked and compiled once at load, evaluated in microseconds, never able to do anything but answer. */
@org.jspecify.annotations.NullMarked
package kefu.platform.process.expression;
