package kefu.platform.process;

/**
 * Said by the bean of a service that keeps what definitions say of other cases: that there is only one such ({@code unique:}),
 * or how many there were before ({@code counts:}). See {@link Engine#keys} and {@link Engine#series}.
 */
public interface KnowsOtherCases {}
