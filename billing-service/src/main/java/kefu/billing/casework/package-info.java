/** What all cases that follow a process of the manual share: a step taken, and the history nobody can rewrite. */
@org.jspecify.annotations.NullMarked
package kefu.billing.casework;
