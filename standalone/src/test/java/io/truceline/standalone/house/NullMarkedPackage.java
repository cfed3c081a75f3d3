package io.truceline.standalone.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The package of a class says that nothing in it is null unless it is marked so. */
final class NullMarkedPackage extends ArchCondition<JavaClass> {
    NullMarkedPackage() {
        super("lie in a package marked @NullMarked");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
        boolean precompiledTemplate = item.getPackageName().startsWith("gg.jte");
        events.add(new SimpleConditionEvent(
                item, marked || precompiledTemplate, item.getPackageName() + " of " + item.getName()));
    }
}
