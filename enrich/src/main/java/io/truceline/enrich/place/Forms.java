package io.truceline.enrich.place;

import java.util.List;

/**
 * A name with all forms that it takes in sentences. The forms are needed until they are in the index only, where all stand for the one
 * name.
 *
 * @param name as it stands alone
 * @param all its forms, itself among them
 */
record Forms(Name name, List<String> all) {
    static Forms of(Place place, String spelling) {
        return new Forms(Name.of(place, spelling), Inflector.forms(spelling));
    }

    static Forms adjective(Place place, String spelling) {
        return new Forms(Name.adjective(place, spelling), Inflector.adjectiveForms(spelling));
    }

    /** A name that takes no other form. */
    static Forms only(Name name) {
        return new Forms(name, List.of(name.spelling()));
    }
}
