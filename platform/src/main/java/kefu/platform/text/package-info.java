/** Words shown to people, always in both languages of the suite: Chinese and English. */
@NullMarked
package kefu.platform.text;

import org.jspecify.annotations.NullMarked;
