package kefu.platform.process;

/**
 * Said by the bean of a service that keeps what definitions say of how many cases of the same there were before
 * ({@code counts:}); that there is only one such ({@code unique:}) every service keeps. See {@link Engine#keys} and
 * {@link Engine#series}.
 */
public interface KnowsOtherCases {}
