#include "ui/preview/empty_state.h"

#include "ui/controls/accessible.h"
#include "ui/controls/text_label.h"
#include "ui/theme/icon.h"
#include "ui/theme/primary_button.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tessera::ui {

namespace {
constexpr int pictureSize = 72;
constexpr int textWidth = 460;
}  // namespace

EmptyState::EmptyState(QWidget* parent) : QWidget(parent), m_content(new QWidget(this)) {
    // It lies on the dark surround, whatever the window's palette.
    setPalette(Theme::darkTheme().palette());

    auto* picture = new QLabel(m_content);
    picture->setPixmap(
        iconPixmap(QStringLiteral("film"), Theme::darkTheme().accent, pictureSize, devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);
    setAccessibleRole(picture, QAccessible::Whitespace);
    auto* title = new TextLabel(Tone::Title, tr("Drop a video to make it smoother"), m_content);
    title->setAlignment(Qt::AlignCenter);
    auto* words =
        new TextLabel(Tone::Dim,
                      tr("Tessera generates the frames in between, tile by tile, so that even 4K and 8K "
                         "fit in the memory you have."),
                      m_content);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    words->setFixedWidth(textWidth);
    auto* open =
        new QPushButton(icon(QStringLiteral("open"), Theme::darkTheme().onAccent), tr("Open…"), m_content);
    open->setProperty(primaryProperty, true);
    open->setFont(strongFont(font()));
    open->setMinimumSize(140, 40);
    open->setAccessibleName(tr("Open a video"));
    open->setToolTip(tr("Open videos (Ctrl+O)"));

    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    column->setSpacing(space::medium);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(words, 0, Qt::AlignHCenter);
    column->addSpacing(space::small);
    column->addWidget(open, 0, Qt::AlignHCenter);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_content, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(open, &QPushButton::clicked, this, &EmptyState::openRequested);
}

void EmptyState::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).surround);
    // A quiet frame says where to drop.
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(QColor(255, 255, 255, 46), 1.5, Qt::DashLine);
    pen.setDashPattern({6, 5});
    painter.setPen(pen);
    const QRectF frame = QRectF(m_content->geometry())
                             .adjusted(-36, -20, 36, 20)
                             .intersected(QRectF(rect()).adjusted(16, 16, -16, -16));
    painter.drawRoundedRect(frame, 12, 12);
}

}  // namespace tessera::ui
