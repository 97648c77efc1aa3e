package kefu.platform.web;

import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a list that is too long before anybody looks into it. The validator would try every element first, and what it keeps of
 * its findings grows by the square: a body of one megabyte would be minutes of work.
 */
final class ListLengths {

    /** Where a list says nothing else; the longest that does is a bulk job's. */
    private static final int MOST = 10_000;

    /** What of a record can hold a list, nothing for what is no record of ours. */
    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            if (!type.isRecord() || !type.getName().startsWith("kefu.")) {
                return List.of();
            }
            return Arrays.stream(type.getRecordComponents())
                    .filter(part -> Collection.class.isAssignableFrom(part.getType())
                            || part.getType().isRecord())
                    .map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor.setAccessible(true))
                    .toList();
        }
    };

    private ListLengths() {}

    static void require(Object body) {
        look(body, "");
    }

    private static void look(Object value, String pointer) {
        for (Method part : PARTS.get(value.getClass())) {
            String here = pointer + "/" + part.getName();
            Object held = read(part, value);
            if (held instanceof Collection<?> list) {
                Size size = part.getAnnotation(Size.class);
                int most = size == null ? MOST : size.max();
                if (list.size() > most) {
                    throw tooLong(here, size == null ? 0 : size.min(), most);
                }
                int index = 0;
                for (@Nullable Object element : list) {
                    lookInto(element, here + "/" + index++);
                }
            } else {
                lookInto(held, here);
            }
        }
    }

    private static void lookInto(@Nullable Object value, String pointer) {
        if (value != null) {
            look(value, pointer);
        }
    }

    private static @Nullable Object read(Method part, Object value) {
        try {
            return part.invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Refusal tooLong(String pointer, int least, int most) {
        return CommonProblem.INVALID
                .because("列表过长", "A list is too long")
                .at(pointer, "size", "长度须在 " + least + " 到 " + most + " 之间", "Length must be " + least + " to " + most);
    }
}
