/** What is asked in each kind of callback, as data that a person who knows the manual can read and change. */
@NullMarked
package kefu.callback.questions;

import org.jspecify.annotations.NullMarked;
