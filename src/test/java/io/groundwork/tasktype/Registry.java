package io.groundwork.tasktype;

import io.groundwork.Groundwork;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;

/** The registry as the application builds it, without the rest of the application. */
final class Registry {

    private static final TaskTypes TYPES = scan();

    private Registry() {}

    private static TaskTypes scan() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(beans);
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(beans);
        scanner.scan(Groundwork.class.getPackageName() + ".tasktype");
        context.refresh();
        return context.getBean(TaskTypes.class);
    }

    static Stream<TaskType<?, ?, ?>> types() {
        return TYPES.all().stream();
    }
}
