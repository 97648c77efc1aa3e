/**
 * What callback staff undertake beyond single calls: survey opinions and their rectification (满意度意见整改), outbound
 * programmes (制式呼出), visits (走访), surveys (满意度调查), notices (通知), care, meetings. Who may do what in which order stands in the process definitions.
 */
@NullMarked
package kefu.callback.undertaking;

import org.jspecify.annotations.NullMarked;
