package org.onedoor.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onedoor.vocabulary.json.Problem;

/** Whether services were checked when they say, and crisis contacts lately enough. */
record ContactDates(LocalDate today, CrisisContacts declared) {

    List<Problem> problems(List<PlacedService> services) {
        List<Problem> problems = new ArrayList<>();
        LocalDate oldest = today.minusDays(declared.checkedWithinDays());
        for (PlacedService placed : services) {
            LocalDate day = placed.service().checkedOn();
            if (day.isAfter(today)) {
                problems.add(placed.problem(
                        "/checkedOn",
                        day + " is in the future: today is " + today
                                + ". Write the day on which somebody compared it with its source"));
            } else if (placed.crisis() && day.isBefore(oldest)) {
                problems.add(placed.problem(
                        "/checkedOn",
                        "this crisis contact was last checked on " + day + ", more than " + declared.checkedWithinDays()
                                + " days before today, " + today
                                + ". Call it, compare it with its source and write the day"));
            }
        }
        return problems;
    }
}
