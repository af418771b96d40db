#include "ui/models/model_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tessera::ui {

namespace {

constexpr int checksumGroup = 16;

}  // namespace

QString kindText(models::ModelKind kind) {
    return kind == models::ModelKind::TorchScript
               ? QCoreApplication::translate("ModelText", "TorchScript program")
               : QCoreApplication::translate("ModelText", "TLB-VFI weights");
}

QString needsText(const models::ModelInfo& info) {
    const QString times =
        info.anyTimestep ? QCoreApplication::translate("ModelText", "makes any moment between two frames")
                         : QCoreApplication::translate("ModelText", "makes middles, halved again for others");
    return QCoreApplication::translate("ModelText", "Tiles in steps of %1 px; %2")
        .arg(info.alignment)
        .arg(times);
}

QString checksumText(const std::string& checksum) {
    const QString digits = QString::fromStdString(checksum);
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += checksumGroup) {
        groups.append(digits.mid(at, checksumGroup));
    }
    return groups.join(u' ');
}

const QStringList& modelPatterns() {
    static const QStringList patterns{QStringLiteral("*.pt"), QStringLiteral("*.pth"),
                                      QStringLiteral("*.ckpt"), QStringLiteral("*.safetensors"),
                                      QStringLiteral("*.torchscript")};
    return patterns;
}

DroppedPaths withModelsApart(const QStringList& paths) {
    DroppedPaths result;
    for (const QString& path : paths) {
        const bool isModel = QDir::match(modelPatterns(), QFileInfo(path).fileName());
        (isModel ? result.models : result.others).append(path);
    }
    return result;
}

}  // namespace tessera::ui
