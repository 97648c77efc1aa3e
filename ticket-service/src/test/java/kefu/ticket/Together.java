package kefu.ticket;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who do something at the same moment. */
public final class Together {

    private Together() {}

    /** One thing several times, by as many people. */
    public static <T> List<T> times(int people, Callable<T> what) throws Exception {
        return at(Collections.nCopies(people, what));
    }

    /** What each of them was answered, in the order they are named. */
    @SafeVarargs
    public static <T> List<T> at(Callable<T>... each) throws Exception {
        return at(List.of(each));
    }

    private static <T> List<T> at(List<Callable<T>> each) throws Exception {
        CyclicBarrier start = new CyclicBarrier(each.size());
        try (ExecutorService people = Executors.newFixedThreadPool(each.size())) {
            List<Future<T>> asked = new ArrayList<>();
            for (Callable<T> one : each) {
                asked.add(people.submit(() -> {
                    start.await();
                    return one.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : asked) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
