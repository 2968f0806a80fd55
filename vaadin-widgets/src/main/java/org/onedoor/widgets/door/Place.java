package org.onedoor.widgets.door;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a visitor is in the door, as an address may say it: the pages of a walk have numbers, so that an address tells nothing
 * of what is asked or answered.
 *
 * @param screen which screen
 * @param page the number of the page of the walk, from 1; 0 on other screens
 */
public record Place(Screen screen, int page) implements Serializable {

    /** The screens of the door. */
    public enum Screen {
        /** The first screen. */
        WELCOME,
        /** The questions and their result. */
        WALK,
        /** The service finder. */
        SERVICES
    }

    /** The first screen. */
    public static final Place WELCOME = new Place(Screen.WELCOME, 0);
    /** The service finder. */
    public static final Place SERVICES = new Place(Screen.SERVICES, 0);

    private static final Pattern WALK = Pattern.compile("walk/([1-9][0-9]{0,3})");

    static Place walk(int page) {
        return new Place(Screen.WALK, page);
    }

    /** The place that the end of an address names; empty where it names none. */
    public static Optional<Place> of(String path) {
        Matcher walk = WALK.matcher(path);
        if (walk.matches()) {
            return Optional.of(walk(Integer.parseInt(walk.group(1))));
        }
        return switch (path) {
            case "" -> Optional.of(WELCOME);
            case "services" -> Optional.of(SERVICES);
            default -> Optional.empty();
        };
    }

    /** The end of its address: nothing, {@code walk/3} or {@code services}. */
    public String path() {
        return switch (screen) {
            case WELCOME -> "";
            case WALK -> "walk/" + page;
            case SERVICES -> "services";
        };
    }
}
