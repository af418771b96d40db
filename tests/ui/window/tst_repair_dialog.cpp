#include "ui/window/repair_dialog.h"

#include <QComboBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace tessera;
using namespace tessera::ui;

class TestRepairDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAtTheStretch() {
        const RepairDialog dialog(offer());
        QCOMPARE(dialog.first()->value(), 51);  // counted from 1
        QCOMPARE(dialog.last()->value(), 53);
        QCOMPARE(dialog.request().shown, (job::SourceSpan{50, 52}));
        QCOMPARE(dialog.request().result, std::filesystem::path("/videos/a_x2.mkv"));
        QVERIFY(dialog.request().choice.keepsOriginals);
    }

    void theEndStaysBehindTheBeginning() {
        const RepairDialog dialog(offer());
        dialog.first()->setValue(80);
        QCOMPARE(dialog.last()->value(), 81);
        dialog.last()->setValue(20);
        QCOMPARE(dialog.first()->value(), 19);
        dialog.first()->setValue(1000);
        QCOMPARE(dialog.first()->value(), 99);
        QCOMPARE(dialog.last()->value(), 100);
    }

    void saysWhatWasChosen() {
        const RepairDialog dialog(offer());
        dialog.blend()->setChecked(true);
        QCOMPARE(dialog.request().choice.model, "blend");
        QVERIFY(!dialog.request().choice.keepsOriginals);
        QVERIFY(!dialog.models()->isEnabled());
        dialog.other()->setChecked(true);
        dialog.models()->setCurrentIndex(1);
        QCOMPARE(dialog.request().choice.model, "rife-4.26");
        dialog.mask()->setChecked(true);
        QCOMPARE(dialog.request().choice.keep.mask, std::filesystem::path("/masks/hud.png"));
        QVERIFY(dialog.request().choice.model.empty());
    }

    void whatIsNotThereCannotBeChosen() {
        RepairOffer none = offer();
        none.models.clear();
        none.keep = {};
        const RepairDialog dialog(none);
        QVERIFY(!dialog.other()->isEnabled());
        QVERIFY(!dialog.mask()->isEnabled());
    }

private:
    static RepairOffer offer() {
        RepairOffer offer;
        offer.result = "/videos/a_x2.mkv";
        offer.frames = 100;
        offer.framesPerSecond = 25;
        offer.first = 50;
        offer.last = 52;
        offer.models = {{"flow", "Flow", "", "", 64, true}, {"rife-4.26", "RIFE 4.26", "", "", 64, true}};
        offer.keep.mask = "/masks/hud.png";
        return offer;
    }
};

QTEST_MAIN(TestRepairDialog)
#include "tst_repair_dialog.moc"
