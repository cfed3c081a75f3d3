package io.truceline.standalone.newsroom;

import io.truceline.contract.ops.StartException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether all that the parts of a plan say of each other is true: names that exist, ids and addresses that are unique. */
final class PlanCheck {
    private final Plan plan;
    private final Set<String> languages;

    PlanCheck(Plan plan, Set<String> languages) {
        this.plan = plan;
        this.languages = languages;
    }

    /** Throws {@link StartException} at the first thing that is wrong. */
    void run() {
        at("scenes", () -> Fault.unless(!plan.scenes().isEmpty(), "found none, a play needs one"));
        at("moments", this::moments);
        unique("outlets", plan.outlets().stream().map(OutletPlan::id).toList());
        unique("outlets", plan.outlets().stream().map(OutletPlan::domain).toList());
        unique("scenes", plan.scenes().stream().map(Scene::id).toList());
        unique(
                "scenes",
                plan.scenes().stream().map(s -> s.outlet() + "/" + s.path()).toList());
        plan.outlets().forEach(outlet -> at("outlets (" + outlet.id() + ")", () -> outlet(outlet)));
        plan.scenes().forEach(scene -> at("scenes (" + scene.id() + ")", () -> scene(scene)));
        at("scenes", this::reportsComeFirst);
    }

    private void moments() {
        plan.moments()
                .forEach((name, offset) -> Fault.unless(
                        offset.isBefore(Offset.START), name + ": found " + offset + ", allowed is before 0s"));
        Fault.unless(
                !plan.moments().containsKey(Play.PUBLISHED) && !plan.moments().containsKey(Play.UPDATED),
                "published and updated are names of the newsroom's own");
    }

    private void outlet(OutletPlan outlet) {
        known("language", outlet.language(), languages);
        unique("feeds", outlet.feeds().stream().map(OutletPlan.FeedPlan::path).toList());
    }

    private void scene(Scene scene) {
        OutletPlan outlet = plan.outlet(scene);
        Set<String> paths = new TreeSet<>();
        outlet.feeds().forEach(feed -> paths.add(feed.path()));
        scene.feeds().forEach(feed -> known("feeds", feed, paths));
        Fault.unless(!paths.contains(scene.path()), "path: found " + scene.path() + ", which is a feed");
        if (scene.event() != null) {
            known("event", scene.event(), plan.moments().keySet());
        }
    }

    /** An incident begins with a page that is new; what answers or repeats it comes later. */
    private void reportsComeFirst() {
        Set<String> begun = new HashSet<>();
        plan.scenes().stream()
                .sorted(java.util.Comparator.comparing(Scene::appears))
                .map(Scene::expect)
                .filter(expect -> expect.incident() != null)
                .forEach(expect -> Fault.unless(
                        begun.add(String.valueOf(expect.incident())) == (expect.relation() == Relation.ALERT),
                        expect.incident() + ": its first page is an alert, and no other"));
    }

    private static void known(String key, String found, Set<String> allowed) {
        Fault.unless(allowed.contains(found), key + ": found " + found + ", allowed are " + new TreeSet<>(allowed));
    }

    private static void unique(String where, List<String> names) {
        Set<String> seen = new HashSet<>();
        names.forEach(name -> at(where, () -> Fault.unless(seen.add(name), "found " + name + " twice")));
    }

    private static void at(String where, Runnable check) {
        try {
            check.run();
        } catch (Fault e) {
            throw new StartException(2, ScriptReader.SCRIPT + ": " + where + ": " + e.getMessage());
        }
    }
}
