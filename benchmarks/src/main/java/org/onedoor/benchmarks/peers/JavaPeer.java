package org.onedoor.benchmarks.peers;

/** No engine: the definitions look at their own rows. */
final class JavaPeer implements Peer {
    @Override
    public TableDecision table(BandedTable table) {
        return table::step;
    }

    @Override
    public Walk walk(Questionnaire questionnaire) {
        return new Reevaluation(questionnaire) {
            @Override
            Questionnaire.State state() {
                return questionnaire.state(answers());
            }
        };
    }
}
