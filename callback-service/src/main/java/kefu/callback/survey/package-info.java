/**
 * Answers to satisfaction surveys (满意度调查, 003-篇8 10.1.2): taken while the survey is open, counted as they come, read as
 * statistics per dimension. The survey itself is an undertaking with its process.
 */
@NullMarked
package kefu.callback.survey;

import org.jspecify.annotations.NullMarked;
