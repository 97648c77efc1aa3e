/** The platform's own fence, and the proof that every rule of the house is able to fail. */
@org.jspecify.annotations.NullMarked
package kefu.platform.architecture;
