package kefu.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who do something at the same moment. */
public final class Together {

    private Together() {}

    /** What each of them was answered, in the order they are named. */
    @SafeVarargs
    public static <T> List<T> at(Callable<T>... each) throws Exception {
        CyclicBarrier start = new CyclicBarrier(each.length);
        try (ExecutorService people = Executors.newFixedThreadPool(each.length)) {
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
