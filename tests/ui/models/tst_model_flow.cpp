#include "ui/models/model_flow.h"

#include "core/base/model_messages.h"
#include "tests/ui/support/fake_core.h"
#include "ui/controls/notice_bar.h"
#include "ui/models/model_dialog.h"
#include "ui/settings/settings_panel.h"
#include "ui/settings/tuning_section.h"
#include "ui/theme/tessera_style.h"
#include "ui/window/main_window.h"
#include "ui/window/picture_area.h"
#include "ui/window/side_panel.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QUrl>

#include <memory>

using namespace tessera;
using namespace tessera::ui;
using models::InstalledModel;

namespace {

// A store in memory. Names decide: "bad…" is no model, "weights…" runs no code.
class FakeModels {
public:
    [[nodiscard]] ModelFunctions functions() {
        ModelFunctions models;
        models.inspect = [](const std::filesystem::path& path) {
            const std::string name = path.stem().string();
            if (name.starts_with("bad")) {
                throw Error(ErrorCode::Model, message::ModelFileOfOtherKind(Name{name + ".pt"}));
            }
            models::ModelFile file;
            file.path = path;
            file.kind =
                name.starts_with("weights") ? models::ModelKind::TlbVfi : models::ModelKind::TorchScript;
            file.info = {name, "The " + name, "Smooth.", "MIT", 32, false};
            file.checksum = std::string(64, name.back());
            file.bytes = 21'000'000;
            return file;
        };
        models.install = [this](const models::InstallRequest& request) {
            const std::scoped_lock lock(m_mutex);
            if (failure) {
                throw Error(ErrorCode::Model, *failure);
            }
            std::erase_if(m_contents.models, [&](const InstalledModel& model) {
                return request.replace && model.file.info.id == request.file.info.id;
            });
            m_contents.models.push_back({request.file, request.trusted});
            return m_contents.models.back();
        };
        models.list = [this] {
            const std::scoped_lock lock(m_mutex);
            return m_contents;
        };
        models.verify = [this](const InstalledModel&) {
            if (isDamaged) {
                throw Error(ErrorCode::Model, message::ModelChanged(Name{"m"}));
            }
        };
        models.remove = [this](const InstalledModel& model) {
            const std::scoped_lock lock(m_mutex);
            std::erase_if(m_contents.models, [&](const InstalledModel& known) {
                return known.file.info.id == model.file.info.id;
            });
        };
        return models;
    }

    [[nodiscard]] std::vector<InstalledModel> installed() {
        const std::scoped_lock lock(m_mutex);
        return m_contents.models;
    }

    std::optional<Message> failure;
    std::atomic<bool> isDamaged{false};

private:
    std::mutex m_mutex;
    models::StoreContents m_contents;
};

}  // namespace

class TestModelFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aDroppedProgramIsInstalledOnlyAfterConsent();
    void weightsAreNotCalledAProgram();
    void theSameFileIsNotAskedAboutTwice();
    void anotherFileOfTheSameNameReplacesItWhenAgreed();
    void whatIsNoModelIsSaidInTheWindow();
    void aModelThatFailsItsTrialIsSaidInTheDialog();
    void modelsAreVerifiedAndRemoved();
    void aDropMayMixVideosAndModels();

private:
    void drop(const QStringList& names);
    [[nodiscard]] QMessageBox* question() const { return m_window->findChild<QMessageBox*>(); }
    void answer(const QString& button);
    void installDropped(const QString& name);
    [[nodiscard]] ModelDialog* dialog() const { return m_window->findChild<ModelDialog*>(); }
    [[nodiscard]] QComboBox* modelBox() const;

    QTemporaryDir m_config;
    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<FakeModels> m_models;
    std::unique_ptr<MainWindow> m_window;
};

void TestModelFlow::initTestCase() {
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_config.path());
    applyAppearance(*qApp, Appearance::Light);
}

void TestModelFlow::init() {
    QDir(m_config.path()).removeRecursively();
    m_core = std::make_unique<test::FakeCore>();
    m_models = std::make_unique<FakeModels>();
    CoreFunctions core = m_core->functions();
    core.models = m_models->functions();
    core.catalog.engine = [this] {
        EngineCatalog catalog;
        catalog.models.push_back({"flow", "Flow", "Built in.", "GPL-3.0-or-later", 64, true});
        for (const InstalledModel& model : m_models->installed()) {
            catalog.models.push_back(model.file.info);
        }
        return catalog;
    };
    m_window = std::make_unique<MainWindow>(core);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestModelFlow::cleanup() {
    m_window.reset();
}

void TestModelFlow::drop(const QStringList& names) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& name : names) {
        urls.append(QUrl::fromLocalFile("/clips/" + name));
    }
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &event);
}

void TestModelFlow::answer(const QString& button) {
    for (QAbstractButton* candidate : question()->buttons()) {
        if (candidate->text().remove(u'&').contains(button)) {
            candidate->click();
            QTRY_VERIFY(question() == nullptr);
            return;
        }
    }
    QFAIL(qPrintable("no button called " + button));
}

void TestModelFlow::installDropped(const QString& name) {
    drop({name});
    QTRY_VERIFY(question() != nullptr);
    answer("install");
    QTRY_VERIFY(dialog() != nullptr && dialog()->status().contains("is installed"));
}

QComboBox* TestModelFlow::modelBox() const {
    for (QComboBox* box : m_window->sidePanel()->settings()->tuning()->findChildren<QComboBox*>()) {
        if (box->accessibleName() == "Model") {
            return box;
        }
    }
    return nullptr;
}

void TestModelFlow::aDroppedProgramIsInstalledOnlyAfterConsent() {
    drop({"clip.mkv"});
    QTRY_COMPARE(modelBox()->count(), 1);

    drop({"rife.pt"});
    QTRY_VERIFY(question() != nullptr);
    const QString words = question()->text() + question()->informativeText();
    for (const char* word : {"The rife", "MIT", "runs its code", "eeeeeeeeeeeeeeee eeee"}) {
        QVERIFY2(words.contains(word), qPrintable(words));
    }
    answer("Cancel");
    QVERIFY(m_models->installed().empty());

    installDropped("rife.pt");
    QCOMPARE(m_models->installed().size(), 1u);
    QVERIFY(m_models->installed()[0].trusted);
    QTRY_COMPARE(dialog()->list()->topLevelItemCount(), 2);  // with what is built in
    QVERIFY(dialog()->details().contains("Licence: MIT"));
    QVERIFY(dialog()->details().contains("32 px"));
    QTRY_COMPARE(modelBox()->count(), 2);
    QTRY_COMPARE(modelBox()->currentText(), QString("The rife"));
    QCOMPARE(m_window->session().current()->settings.generator.model, std::string("rife"));
}

void TestModelFlow::weightsAreNotCalledAProgram() {
    drop({"weights.pth"});
    QTRY_VERIFY(question() != nullptr);
    QVERIFY(question()->informativeText().contains("nothing in it is run"));
    QVERIFY(!question()->informativeText().contains("runs its code"));
    answer("Cancel");
}

void TestModelFlow::theSameFileIsNotAskedAboutTwice() {
    installDropped("rife.pt");
    dialog()->close();
    QTRY_VERIFY(dialog() == nullptr);

    drop({"rife.pt"});

    QTRY_VERIFY(dialog() != nullptr);
    QVERIFY(question() == nullptr);
    QCOMPARE(m_models->installed().size(), 1u);
}

void TestModelFlow::anotherFileOfTheSameNameReplacesItWhenAgreed() {
    installDropped("rife.pt");
    m_models->functions().remove(m_models->installed()[0]);
    InstalledModel other = {};
    other.file.info = {"rife", "An older one", "", "MIT", 32, false};
    other.file.checksum = std::string(64, '0');
    models::InstallRequest request;
    request.file = other.file;
    (void)m_models->functions().install(request);

    drop({"rife.pt"});
    QTRY_VERIFY(question() != nullptr);
    QVERIFY(question()->informativeText().contains("replaces"));
    answer("install");

    QTRY_COMPARE(m_models->installed().size(), 1u);
    QTRY_COMPARE(m_models->installed()[0].file.info.name, std::string("The rife"));
}

void TestModelFlow::whatIsNoModelIsSaidInTheWindow() {
    drop({"bad.pt"});
    QTRY_VERIFY(m_window->pictureArea()->notice()->text().contains("is not a model"));
    QVERIFY(question() == nullptr);
}

void TestModelFlow::aModelThatFailsItsTrialIsSaidInTheDialog() {
    m_models->failure = message::ModelReturnedNoPicture(Name{"rife"});
    drop({"rife.pt"});
    QTRY_VERIFY(question() != nullptr);
    answer("install");
    QTRY_VERIFY(dialog()->status().contains("not a picture"));
    QVERIFY(m_window->session().remembered().generator.model == "flow");
}

void TestModelFlow::modelsAreVerifiedAndRemoved() {
    installDropped("rife.pt");
    QTRY_VERIFY(dialog()->verifyButton()->isEnabled());
    dialog()->verifyButton()->click();
    QTRY_VERIFY(dialog()->status().contains("as it was installed"));
    m_models->isDamaged = true;
    QTRY_VERIFY(dialog()->verifyButton()->isEnabled());
    dialog()->verifyButton()->click();
    QTRY_VERIFY(dialog()->status().contains("has changed"));

    QTRY_VERIFY(dialog()->removeButton()->isEnabled());
    dialog()->removeButton()->click();
    QTRY_VERIFY(question() != nullptr);
    answer("Cancel");
    QCOMPARE(m_models->installed().size(), 1u);
    dialog()->removeButton()->click();
    QTRY_VERIFY(question() != nullptr);
    answer("Remove");
    QTRY_VERIFY(m_models->installed().empty());
    QTRY_COMPARE(dialog()->list()->topLevelItemCount(), 1);
    QVERIFY(!dialog()->removeButton()->isEnabled());
    QTRY_VERIFY(dialog()->details().contains("No model is installed"));
}

void TestModelFlow::aDropMayMixVideosAndModels() {
    drop({"clip.mkv", "rife.pt"});
    QTRY_VERIFY(question() != nullptr);
    QTRY_VERIFY(m_window->session().current() != nullptr);
    answer("Cancel");
    QVERIFY(!m_core->wasCalledOn(std::this_thread::get_id()));
}

QTEST_MAIN(TestModelFlow)
#include "tst_model_flow.moc"
